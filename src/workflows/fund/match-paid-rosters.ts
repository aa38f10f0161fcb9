import type { FieldId } from "../../domain/field-id";
import type { Finding } from "../../domain/finding";
import { locateIssue } from "../../domain/finding-severity";
import {
  type BankLine,
  matchPayments,
  type PaymentState,
  type RosterLine,
} from "../../domain/fund/match-payments";
import type { Fen } from "../../domain/money/fen";
import type { RecordTable } from "../../workbook/records";
import { missingEntries } from "../check/check-register";
import { ColumnReader } from "../campaign/column-reader";

/** How the lines of the rosters stand with the bank and the signatures. */
export interface PaidRosters {
  readonly counts: Readonly<Record<PaymentState, { readonly count: number; readonly sumFen: Fen }>>;
  readonly findings: readonly Finding[];
}

/**
 * Sets the payment rosters of a workbook (else the registers that state amounts) against the returns of the bank in it; null
 * without a return or without a roster.
 * @example matchPaidRosters([]) // => null
 */
export function matchPaidRosters(tables: readonly RecordTable[]): PaidRosters | null {
  const returns = tables.filter(({ binding }) => binding.kind === "bankReturn");
  const lists = tables.filter(({ binding }) => binding.kind === "paymentRoster");
  const rosters =
    lists.length > 0
      ? lists
      : tables.filter(
          ({ binding, columns }) => binding.kind === "needyWorkers" && columns.reliefAmount !== undefined,
        );
  if (returns.length === 0 || rosters.length === 0) return null;
  const roster = rosters.flatMap((table) => rosterLines(table));
  const bank = returns.flatMap((table) => bankLines(table));
  const { states, issues } = matchPayments(roster, bank);
  const findings = issues.flatMap(({ list, index, issue }): Finding[] => {
    const line = (list === "roster" ? roster : bank)[index];
    return line === undefined ? [] : [locateIssue(issue, line.reader.cell("name", line.index))];
  });
  const countOf = (state: PaymentState) => {
    const own = roster.filter((_, index) => states[index] === state);
    return { count: own.length, sumFen: own.reduce((sum, line) => sum + (line.amountFen ?? 0), 0) as Fen };
  };
  return {
    counts: {
      paid: countOf("paid"),
      failed: countOf("failed"),
      notFound: countOf("notFound"),
      signed: countOf("signed"),
      unsigned: countOf("unsigned"),
    },
    findings: [...returns.flatMap((table) => missingEntries(table)), ...findings],
  };
}

interface Placed {
  readonly reader: ColumnReader;
  readonly index: number;
}

function rosterLines(table: RecordTable): (RosterLine & Placed)[] {
  const reader = new ColumnReader(table, null);
  const hasSignatures = table.columns.signature !== undefined || table.columns.payee !== undefined;
  return table.rowNumbers.flatMap((_, index) => {
    const amountFen = reader.amount("reliefAmount", index);
    if (amountFen === null || amountFen <= 0) return [];
    const isSigned = reader.text("signature", index) !== "" || reader.text("payee", index) !== "";
    return [
      {
        name: reader.text("name", index),
        account: digits(reader, "bankAccount", index),
        amountFen,
        isSigned: hasSignatures ? isSigned : null,
        reader,
        index,
      },
    ];
  });
}

function bankLines(table: RecordTable): (BankLine & Placed)[] {
  const reader = new ColumnReader(table, null);
  return table.rowNumbers.map((_, index) => {
    const status = reader.text("paymentStatus", index);
    const failure = reader.text("failureReason", index);
    return {
      name: reader.text("name", index),
      account: digits(reader, "bankAccount", index),
      amountFen: reader.amount("reliefAmount", index),
      isPaid: isPaidStatus(status, failure),
      failure: failure === "" ? status : failure,
      reader,
      index,
    };
  });
}

function isPaidStatus(status: string, failure: string): boolean {
  if (/失败|退|未|不成功|异常|错误|拒|fail/i.test(status)) return false;
  if (/成功|已付|已发|完成|入账|正常|success|^0+$/i.test(status)) return true;
  return failure === "" || /成功|^无$/.test(failure);
}

function digits(reader: ColumnReader, field: FieldId, index: number): string {
  return reader.text(field, index).replace(/\D/g, "");
}
