import type { PersonField } from "../../../domain/field-id";
import { type FieldDefinition, headers } from "../field-definition";

/** Fields about a person, whatever the table. */
export const PERSON_FIELDS: Readonly<Record<PersonField, FieldDefinition>> = {
  serialNumber: {
    chinese: "序号",
    english: "No.",
    kind: "count",
    synonyms: headers("序号 编号 顺序号 行号 序列号 suoyin No No. xh"),
    weakSynonyms: headers("号"),
  },
  name: {
    chinese: "姓名",
    english: "Name",
    kind: "personName",
    synonyms: headers(
      "姓名 户主姓名 户主 职工姓名 困难职工姓名 困难职工 本人姓名 慰问对象 慰问对象姓名 帮扶对象姓名 救助对象姓名 帮扶对象 救助对象 领款人 收款人 收款人姓名 家长姓名 name xm",
    ),
  },
  residentId: {
    chinese: "身份证号",
    english: "Resident ID",
    kind: "residentId",
    synonyms: headers(
      "身份证号 身份证号码 公民身份号码 公民身份证号码 居民身份证号码 居民身份证号 证件号码 证件号 身份证 身份号码 身份证件号码 有效证件号码 身份证明号码 户主身份证号 职工身份证号 家长身份证号 本人身份证号 残疾证号 ID IDnumber residentid sfzh sfzhm sfz",
    ),
  },
  sex: {
    chinese: "性别",
    english: "Sex",
    kind: "choice",
    synonyms: headers("性别 男/女 sex gender xb"),
    choices: headers("男 女"),
  },
  birthDate: {
    chinese: "出生日期",
    english: "Born on",
    kind: "date",
    isMonthEnough: true,
    synonyms: headers("出生日期 出生年月 出生年月日 出生时间 生日"),
  },
  age: {
    chinese: "年龄",
    english: "Age",
    kind: "count",
    synonyms: headers("年龄 周岁 实足年龄"),
  },
  ethnicity: {
    chinese: "民族",
    english: "Ethnic group",
    kind: "choice",
    synonyms: headers("民族"),
    choices: headers("汉 汉族 回 回族 满族 蒙古族 壮族 苗族 土家族 维吾尔族 藏族"),
  },
  politicalStatus: {
    chinese: "政治面貌",
    english: "Political status",
    kind: "choice",
    synonyms: headers("政治面貌 党派"),
    choices: headers("中共党员 党员 共青团员 团员 群众 民主党派 其他"),
  },
  maritalStatus: {
    chinese: "婚姻状况",
    english: "Marital status",
    kind: "choice",
    synonyms: headers("婚姻状况 婚姻 婚否 婚姻情况"),
    choices: headers("已婚 未婚 离异 离婚 丧偶"),
  },
  phone: {
    chinese: "联系电话",
    english: "Phone",
    kind: "phone",
    synonyms: headers(
      "联系电话 手机号码 手机号 手机 电话 电话号码 本人电话 移动电话 联系方式 联系人电话 联系手机 phone phonenumber mobile tel lxdh sjh sjhm dh",
    ),
  },
  otherPhone: {
    chinese: "其他联系方式",
    english: "Other phone",
    kind: "phone",
    synonyms: headers("其他联系方式 其他电话 备用电话 固定电话 家庭电话 座机"),
  },
  address: {
    chinese: "家庭住址",
    english: "Address",
    kind: "text",
    synonyms: headers(
      "家庭住址 家庭地址 住址 地址 现住址 居住地址 详细地址 联系地址 户籍地址 村名 所在村 村(社区) address jtzz dz",
    ),
  },
  postcode: {
    chinese: "邮政编码",
    english: "Postcode",
    kind: "text",
    synonyms: headers("邮政编码 邮编"),
  },
  householdType: {
    chinese: "户口类型",
    english: "Household registration",
    kind: "choice",
    synonyms: headers("户口类型 户口性质 户籍性质 户籍类型 户口"),
    choices: headers("农业 非农业 农转居 城镇 农村"),
  },
  householdRegion: {
    chinese: "户口所在地",
    english: "Registered in",
    kind: "text",
    synonyms: headers("户口所在地 户口所在地行政区划 户籍所在地 户籍"),
  },
  remark: {
    chinese: "备注",
    english: "Remark",
    kind: "text",
    synonyms: headers("备注 备注说明 说明 附注 备 remark remarks note bz"),
  },
};
