/** Every field a recognised table can hold, by theme. Chinese names and synonyms stand in workbook/catalogue/fields. */
export type FieldId =
  | PersonField
  | WorkField
  | HardshipField
  | IncomeField
  | PaymentField
  | UnitField
  | DonationField
  | PayrollField
  | LedgerField
  | FamilyField
  | PairingField
  | CrossCheckField
  | StepField
  | ObjectionField;

export type PersonField =
  | "serialNumber"
  | "name"
  | "residentId"
  | "sex"
  | "birthDate"
  | "age"
  | "ethnicity"
  | "politicalStatus"
  | "maritalStatus"
  | "phone"
  | "otherPhone"
  | "address"
  | "postcode"
  | "householdType"
  | "householdRegion"
  | "remark";

export type WorkField =
  | "employeeNumber"
  | "dossierNumber"
  | "workUnit"
  | "department"
  | "post"
  | "system"
  | "industry"
  | "workStatus"
  | "workStartDate"
  | "contractTerm"
  | "modelWorkerType";

export type HardshipField =
  | "hardshipClass"
  | "hardshipCause"
  | "secondaryCause"
  | "receivesMinimumLiving"
  | "isWidowedOrAlone"
  | "isSingleParent"
  | "isZeroEmployment"
  | "canSupportSelf"
  | "healthStatus"
  | "disabilityType"
  | "illness"
  | "medicalInsurance"
  | "housingType"
  | "floorArea";

export type IncomeField =
  | "householdSize"
  | "monthlyIncome"
  | "otherAnnualIncome"
  | "annualIncome"
  | "rigidSpending"
  | "illnessSpending"
  | "disabilitySpending"
  | "schoolingSpending"
  | "employmentSpending"
  | "accidentCost"
  | "householdSavings"
  | "perCapitaMonthlyIncome";

export type PaymentField =
  | "bankName"
  | "bankBranch"
  | "bankAccount"
  | "reliefAmount"
  | "lastYearRelief"
  | "paidDate"
  | "payee"
  | "signature"
  | "paymentStatus"
  | "failureReason";

export type UnitField =
  | "unitName"
  | "unitAlias"
  | "unitType"
  | "unitClass"
  | "enterpriseStatus"
  | "creditCode"
  | "staffCount"
  | "needyCount"
  | "contact"
  | "firstResponsible";

export type DonationField =
  | "donorCount"
  | "pledgedAmount"
  | "unitAmount"
  | "personalAmount"
  | "participation"
  | "receivedAmount"
  | "receivedDate"
  | "lastYearAmount"
  | "channel"
  | "donationWay"
  | "donationReceipt";

export type PayrollField = "basicPay" | "grossPay" | "deductedAmount" | "netPay";

export type LedgerField =
  | "transactionDate"
  | "transactionAmount"
  | "direction"
  | "voucherNumber"
  | "summary"
  | "incomeAmount"
  | "expenseAmount"
  | "balance"
  | "counterpartyName"
  | "counterpartyAccount"
  | "counterpartyBank"
  | "transactionReference"
  | "fundSource";

export type FamilyField =
  | "memberName"
  | "memberResidentId"
  | "relation"
  | "memberMonthlyIncome"
  | "memberStatus"
  | "education"
  | "school"
  | "enrolmentYear"
  | "schoolingYears";

export type PairingField =
  | "helperName"
  | "helperUnit"
  | "helperPost"
  | "helperPhone"
  | "helpMeasure"
  | "visitDate"
  | "visitRecord"
  | "requests"
  | "solvedProblems"
  | "stateOfMind"
  | "followUp"
  | "plannedVisitDate";

export type CrossCheckField =
  | "propertyAddress"
  | "propertyCertificate"
  | "registeredDate"
  | "plateNumber"
  | "vehicleModel"
  | "businessName"
  | "registeredCapital"
  | "operatingStatus"
  | "deathDate"
  | "minimumLivingNumber"
  | "minimumLivingAmount"
  | "minimumLivingFrom";

export type StepField =
  | "lastCheckedDate"
  | "declaredDate"
  | "reviewDate"
  | "reviewPresent"
  | "reviewResult"
  | "postedFrom"
  | "postedTo"
  | "approvedDate"
  | "approvalReference"
  | "approvedAmount"
  | "paidAmount"
  | "receipt"
  | "filedDate";

export type ObjectionField =
  "objectionDate" | "objectionContent" | "objectionHandler" | "objectionOutcome" | "objectionClosedDate";
