import { recognizeGrids } from "../../../src/workbook/recognition/recognize-grids";

// Headers as banks, departments and unions write them: title, kind, labels, and the field of each column.
const expected = [
  [
    "建行流水",
    "bankStatement",
    "交易时间|借方发生额（支取）|贷方发生额（收入）|余额|币种|对方户名|对方账号|对方开户机构|记账日期|摘要|备注|账户明细编号-交易流水号|企业流水号|凭证种类|凭证号",
    "transactionDate expenseAmount incomeAmount balance - counterpartyName counterpartyAccount counterpartyBank - summary remark transactionReference - - voucherNumber",
  ],
  [
    "工行明细",
    "bankStatement",
    "凭证号|本方账号|对方账号|交易时间|借/贷|借方发生额|贷方发生额|对方行号|摘要|用途|对方单位名称|余额|个性化信息",
    "voucherNumber - counterpartyAccount transactionDate direction expenseAmount incomeAmount - summary - counterpartyName balance -",
  ],
  [
    "农信社",
    "bankStatement",
    "序号|交易日期|交易金额|收支|账户余额|对方账户名称|对方账号|摘要",
    "serialNumber transactionDate transactionAmount direction balance counterpartyName counterpartyAccount summary",
  ],
  [
    "送温暖资金收支台账",
    "fundLedger",
    "日期|凭证号|摘要|收入|支出|结余|经办人",
    "transactionDate voucherNumber summary incomeAmount expenseAmount balance contact",
  ],
  [
    "困难职工家庭成员情况",
    "familyMembers",
    "序号|职工姓名|家庭成员姓名|与职工关系|身份证号码|健康状况|工作单位或就读学校|月收入（元）",
    "serialNumber name memberName relation memberResidentId healthStatus school memberMonthlyIncome",
  ],
  [
    "家庭主要成员",
    "familyMembers",
    "姓名|称谓|年龄|政治面貌|工作单位及职务",
    "memberName relation age politicalStatus -",
  ],
  [
    "发放表",
    "paymentRoster",
    "序号|姓名|性别|身份证号|工作单位|困难类别/致困原因|慰问金额|开户行|银行卡号|联系电话|领取人签字(按手印)|备注",
    "serialNumber name sex residentId workUnit hardshipCause reliefAmount bankName bankAccount phone signature remark",
  ],
  [
    "慰问金发放花名册",
    "paymentRoster",
    "序号|单位|姓名|家庭住址|慰问金额|慰问品|签字|电话",
    "serialNumber workUnit name address reliefAmount - signature phone",
  ],
  [
    "代扣",
    "payrollDeductions",
    "序号|单位|姓名|代扣金额（元）|备注",
    "serialNumber workUnit name deductedAmount remark",
  ],
  [
    "2月份代扣送温暖捐款明细表",
    "payrollDeductions",
    "单位编码|姓名|身份证号|工资卡号|扣款金额",
    "- name residentId bankAccount deductedAmount",
  ],
  [
    "回盘文件",
    "bankReturn",
    "序号|账号|户名|金额|处理状态|错误信息",
    "serialNumber bankAccount name reliefAmount paymentStatus failureReason",
  ],
  [
    "代发结果",
    "bankReturn",
    "收款人账号|收款人姓名|交易金额|交易状态|失败原因|交易日期",
    "bankAccount name reliefAmount paymentStatus failureReason paidDate",
  ],
  [
    "领导干部结对帮扶困难职工安排表",
    "pairings",
    "序号|领导姓名|职务|帮扶对象姓名|工作单位|家庭住址|联系电话|困难原因",
    "serialNumber helperName helperPost name workUnit address phone hardshipCause",
  ],
  [
    "结对",
    "pairings",
    "困难职工姓名|工作单位|致困原因|结对干部|单位|职务|联系电话|走访时间|走访情况|解决问题",
    "name workUnit hardshipCause helperName helperUnit helperPost helperPhone visitDate visitRecord solvedProblems",
  ],
  [
    "走访安排",
    "pairings",
    "帮扶责任人|帮扶人单位|帮扶人电话|计划走访|走访领导|联系电话|困难职工姓名",
    "helperName helperUnit helperPhone plannedVisitDate - phone name",
  ],
  [
    "各单位送温暖工作名单",
    "units",
    "序号|单位名称|主管部门|职工人数|第一责任人|联系电话",
    "serialNumber unitName system staffCount firstResponsible phone",
  ],
  [
    "单位捐款情况表",
    "unitDonations",
    "序号|单位名称|第一责任人|单位捐款|职工捐款|到账日期|捐款渠道|捐款方式|收据号|联系电话",
    "serialNumber unitName firstResponsible unitAmount personalAmount receivedDate channel donationWay donationReceipt phone",
  ],
  [
    "走访慰问记录表",
    "pairings",
    "走访日期|走访领导|慰问对象|家庭住址|家庭情况|诉求|慰问金额",
    "visitDate helperName name address - requests reliefAmount",
  ],
  [
    "企业名单",
    "units",
    "序号|企业名称|统一社会信用代码|主管部门|职工人数|工会主席|联系电话",
    "serialNumber unitName creditCode system staffCount contact phone",
  ],
  [
    "基层工会通讯录",
    "units",
    "序号|工会名称|主席|电话|会员人数|地址",
    "serialNumber unitName - phone staffCount address",
  ],
  [
    "不动产登记查询结果",
    "housingList",
    "序号|权利人|证件号码|坐落|不动产权证号|建筑面积|登记时间|用途",
    "serialNumber name residentId propertyAddress propertyCertificate floorArea registeredDate -",
  ],
  [
    "车管所",
    "vehicleList",
    "序号|姓名|身份证明号码|号牌种类|号牌号码|品牌型号|初次登记日期|状态",
    "serialNumber name residentId - plateNumber vehicleModel registeredDate -",
  ],
  [
    "市场主体",
    "businessList",
    "统一社会信用代码|企业名称|法定代表人|身份证号|注册资本（万元）|成立日期|登记状态|经营范围",
    "creditCode businessName name residentId registeredCapital registeredDate operatingStatus -",
  ],
  [
    "火化人员信息",
    "deathList",
    "姓名|性别|身份证号|死亡日期|火化日期|户籍地址",
    "name sex residentId deathDate - address",
  ],
  [
    "城市低保户花名册",
    "minimumLivingList",
    "序号|低保证号|户主姓名|身份证号|保障人口|月保障金额|开户行|账号|居住地址",
    "serialNumber minimumLivingNumber name residentId householdSize minimumLivingAmount bankName bankAccount address",
  ],
  [
    "2025年度困难职工登记表（上年）",
    "lastYearRegister",
    "序号|姓名|身份证号|工作单位|困难类别|慰问金额",
    "serialNumber name residentId workUnit hardshipClass reliefAmount",
  ],
  [
    "困难职工档案表",
    "needyWorkers",
    "档案编号|姓名|性别|民族|政治面貌|身份证号|健康状况|残疾类别|工作状态|劳模类型|住房类型|建筑面积|手机号码|工作时间|所属行业|婚姻状况|户口类型|家庭住址|工作单位|单位性质|企业状况|是否单亲|本人月平均收入|家庭其他非薪资年收入|家庭年度总收入|家庭人口|家庭月人均收入|户口所在地行政区划|医保状况|是否有一定自救能力|是否为零就业家庭|主要致困原因|次要致困原因|开户银行|支行名称|银行卡号",
    "dossierNumber name sex ethnicity politicalStatus residentId healthStatus disabilityType workStatus modelWorkerType housingType floorArea phone workStartDate industry maritalStatus householdType address workUnit unitType enterpriseStatus isSingleParent monthlyIncome otherAnnualIncome annualIncome householdSize perCapitaMonthlyIncome householdRegion medicalInsurance canSupportSelf isZeroEmployment hardshipCause secondaryCause bankName bankBranch bankAccount",
  ],
  [
    "职工捐款花名册",
    "personalDonations",
    "序号|部门|姓名|职务|应捐金额|实捐金额|本人签名",
    "serialNumber department name post pledgedAmount personalAmount signature",
  ],
  [
    "各单位捐款情况统计表",
    "unitDonations",
    "序号|单位名称|应捐人数|实捐人数|捐款面|单位捐款|个人捐款|合计|到账日期|备注",
    "serialNumber unitName staffCount donorCount participation unitAmount personalAmount receivedAmount receivedDate remark",
  ],
  ["爱心捐款公示", "unitDonations", "捐款单位|金额（元）", "unitName receivedAmount"],
  [
    "特困职工名单",
    "needyWorkers",
    "编号|姓名|年龄|家庭人口|人均月收入|困难原因|备注",
    "serialNumber name age householdSize perCapitaMonthlyIncome hardshipCause remark",
  ],
  [
    "困难职工帮扶资金实名制汇总表",
    "needyWorkers",
    "序号|帮扶对象姓名|身份证号码|工会组织|帮扶项目|帮扶金额（元）|帮扶时间|联系方式",
    "serialNumber name residentId workUnit - reliefAmount - phone",
  ],
] as const;

describe("headers as departments write them", () => {
  it.each(expected)("reads %s as %s", (title, kind, labels, fields) => {
    const head = labels.split("|");
    const grid = { sheet: "Sheet1", firstRow: 1, firstColumn: 1, isProtected: false, isVisible: true };
    const { tables } = recognizeGrids([{ ...grid, values: [[title], head] }]);
    expect(tables.map((table) => table.kind)).toEqual([kind]);
    const fieldAt = new Map(Object.entries(tables[0]?.columns ?? {}).map(([field, at]) => [at, field]));
    expect(head.map((_, index) => fieldAt.get(index + 1) ?? "-").join(" ")).toBe(fields);
  });
});
