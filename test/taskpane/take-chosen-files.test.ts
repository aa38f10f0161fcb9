import { computeTakenFile } from "../../src/commands/computing/collect-computations";
import type { CalendarDate } from "../../src/domain/calendar/calendar-date";
import { type ChosenFile, takeChosenFiles } from "../../src/taskpane/take-chosen-files";

function chosen(name: string, text: string): ChosenFile {
  const bytes = new TextEncoder().encode(text);
  return { name, lastModified: 1000, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) };
}

const options = { locale: "zh-CN", asOf: "2027-01-20" as CalendarDate, overrides: {} } as const;
const takeSent = (sent: Parameters<typeof computeTakenFile>[1]) =>
  computeTakenFile({ grids: [], options }, sent);
const people = "姓名,身份证号,工作单位,困难类别\n魏桂兰,341899197001010014,县棉纺织厂,深度困难\n";

test("files of one name are numbered, and one that cannot be read is a result as well", async () => {
  const seen: string[] = [];
  const taken = await takeChosenFiles({
    files: [
      chosen("登记表.csv", people),
      chosen("登记表.csv", people.replace("魏", "吴")),
      chosen("空.csv", ""),
    ],
    takeSent,
    onFile: (done, name) => seen.push(`${done} ${name}`),
    isCancelled: () => false,
  });
  expect(seen).toEqual(["1 登记表.csv", "2 登记表(2).csv", "3 空.csv"]);
  expect(taken?.map(({ file, state }) => [file, state])).toEqual([
    ["登记表.csv", "taken"],
    ["登记表(2).csv", "taken"],
    ["空.csv", "failed"],
  ]);
  const [first] = taken ?? [];
  expect(first?.state === "taken" && first.sources[0]?.savedAt).toBe(1000);
});

test("a collection that is cancelled on the way answers null", async () => {
  let read = 0;
  const taken = await takeChosenFiles({
    files: [chosen("甲.csv", people), chosen("乙.csv", people)],
    takeSent,
    onFile: () => (read += 1),
    isCancelled: () => read === 1,
  });
  expect([taken, read]).toEqual([null, 1]);
});
