import type { CellValue } from "../../domain/cell-value";
import { parseDate } from "../../domain/calendar/parse-date";
import type { VisitNote } from "../../sheets/visits/visit-records";
import type { Grid } from "../../workbook/grid";

/** What a card that came back says; "" for what nobody wrote. Rows 1-based. */
export interface ReturnedCard extends VisitNote {
  readonly sheet: string;
  readonly row: number;
  readonly name: string;
  readonly workUnit: string;
  readonly phone: string;
  readonly lastFour: string;
  /** As it stands where no day can be read of it. */
  readonly dateText: string;
}

const TITLE = /走访.{0,4}卡/;
const LABELS = {
  姓名: "name",
  身份证号: "lastFour",
  工作单位: "workUnit",
  联系电话: "phone",
  走访日期: "dateText",
  走访领导: "visitor",
  生活状况: "found",
  困难和诉求: "requests",
  思想状况: "stateOfMind",
  现场解决事项: "solved",
  后续办理事项: "followUp",
} as const;
/** Labels of a card that end the value before them and are not kept. */
const OTHER_LABELS =
  /^(性别|家庭住址|困难类别|家庭人口|月人均|致困原因|慰问金|职务|随行人员|慰问品|走访人签字|职工本人签字)$/;
const TICK = "☑☒√✓✔■●";

type CardField = (typeof LABELS)[keyof typeof LABELS];

/**
 * Reads the visit cards of a sheet back, in the form we print them: a label, its value in the cells beside it and below. Boxes that
 * nobody ticked and blanks nobody filled say nothing. A card on which nothing of the visit is written is left out.
 * @example readVisitCards(grid, 2027)[0]?.visitedOn // => "2027-01-15"
 */
export function readVisitCards(grid: Grid, campaignYear: number | null): readonly ReturnedCard[] {
  const cards: ReturnedCard[] = [];
  let card: CardReader | null = null;
  const finish = () => {
    const read = card?.read(grid.sheet, campaignYear) ?? null;
    if (read !== null) cards.push(read);
  };
  grid.values.forEach((values, at) => {
    if (values.some((value) => typeof value === "string" && TITLE.test(value.replace(/\s+/g, "")))) {
      const isTitle = values.filter((value) => value !== null && value !== "").length === 1;
      // The note under a card speaks of cards too.
      const isNote = values.some((value) => /^注[：:]/.test(String(value ?? "")));
      if (isTitle && !isNote) {
        finish();
        card = new CardReader(grid.firstRow + at);
        return;
      }
    }
    card?.take(values);
  });
  finish();
  return cards;
}

class CardReader {
  private readonly fields = new Map<CardField, string[]>();
  /** The block that goes on below its label. */
  private open: CardField | null = null;

  constructor(private readonly row: number) {}

  take(values: readonly CellValue[]): void {
    let field: CardField | null = null;
    let isLabelled = false;
    for (const value of values) {
      const text = value === null ? "" : String(value).trim();
      const label = text.replace(/\s+/g, "");
      if (label === "") continue;
      if (Object.hasOwn(LABELS, label)) {
        field = LABELS[label as keyof typeof LABELS];
        this.open = isLabelled ? null : field;
        isLabelled = true;
      } else if (OTHER_LABELS.test(label)) {
        field = null;
        this.open = null;
        isLabelled = true;
      } else if (/^注[：:]/.test(label)) this.open = null;
      else {
        const target = isLabelled ? field : this.open;
        if (target !== null) this.fields.set(target, [...(this.fields.get(target) ?? []), text]);
      }
    }
  }

  read(sheet: string, campaignYear: number | null): ReturnedCard | null {
    const text = (field: CardField) =>
      (this.fields.get(field) ?? [])
        .map(writtenOf)
        .filter((line) => line !== "")
        .join("；");
    const dateText = text("dateText");
    const reading = parseDate(dateText === "" ? null : dateText, campaignYear);
    const note = {
      ...{ found: text("found"), requests: text("requests"), stateOfMind: text("stateOfMind") },
      ...{ solved: text("solved"), followUp: text("followUp") },
    };
    const name = text("name").replace(/\s+/g, "");
    const isFilled = dateText !== "" || Object.values(note).some((line) => line !== "");
    if (name === "" || !isFilled) return null;
    return {
      ...{ sheet, row: this.row, name, dateText, ...note },
      ...{ workUnit: text("workUnit"), phone: text("phone"), visitor: text("visitor") },
      lastFour: /[0-9]{3}[0-9X]$/i.exec(text("lastFour"))?.[0].toUpperCase() ?? "",
      visitedOn: reading.kind === "read" ? reading.date : "",
    };
  }
}

/** What somebody wrote of a line: ticked boxes without those left open, a blank form as nothing. */
function writtenOf(line: string): string {
  if (line.includes("□") || [...TICK].some((tick) => line.includes(tick))) {
    const boxes = line.split(new RegExp(`(?=[□${TICK}])`)).map((box) => box.trim());
    return boxes
      .flatMap((box) => (box.startsWith("□") || box === "" ? [] : [box.replace(/^./, "").trim()]))
      .join("、");
  }
  // “　　年　　月　　日”, “责任单位：　　办结时限：　　月　　日” with nothing between.
  const bare = line.replace(/\s+/g, "");
  if (/^(\d{4})?年月日$/.test(bare) || /^责任单位[：:]办结时限[：:]月日$/.test(bare)) return "";
  return line.replace(/\s+/g, " ").trim();
}
