/**
 * Words that say of what somebody suffers, or that they do. General words for a class of hardship (困难, 致困) are not among them.
 * Source: kinds of illness named in 重大疾病保险的疾病定义使用规范 (2020) and words seen in registers of needy workers.
 */
export const ILLNESS_WORDS: readonly string[] = [
  "癌 肿瘤 肉瘤 白血病 淋巴瘤 骨髓瘤 尿毒症 肾衰 肾功能衰竭 透析 肾病 艾滋 HIV 梅毒 肝炎 肝硬化 肺结核 结核病",
  "精神分裂 精神病 精神障碍 抑郁 躁狂 自闭 智障 痴呆 阿尔茨海默 帕金森 癫痫 糖尿病 高血压 冠心病 心脏病 心肌梗",
  "心脏搭桥 脑梗 脑出血 脑溢血 脑瘫 脑炎 中风 偏瘫 截瘫 瘫痪 植物人 再生障碍 血友病 地中海贫血 红斑狼疮 强直性 类风湿",
  "渐冻 肌无力 肌萎缩 器官移植 造血干细胞 化疗 放疗 尘肺 矽肺 职业病 截肢 残疾 重病 大病 患病 病史 因病 慢性病 住院 手术",
].flatMap((line) => line.split(" "));
