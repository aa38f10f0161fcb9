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
    way: {
      onProgress: ({ done, total, file }) => seen.push(`${done}/${total} ${file}`),
      signal: new AbortController().signal,
    },
  });
  expect(seen).toEqual(["0/3 登记表.csv", "1/3 登记表(2).csv", "2/3 空.csv"]);
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
  const stopper = new AbortController();
  const onProgress = () => {
    read += 1;
    stopper.abort();
  };
  const taken = await takeChosenFiles({
    files: [chosen("甲.csv", people), chosen("乙.csv", people)],
    takeSent,
    way: { onProgress, signal: stopper.signal },
  });
  expect([taken, read]).toEqual([null, 1]);
});

test("a file that another program holds is named, and the others go on", async () => {
  const held = {
    ...chosen("占用.xlsx", people),
    arrayBuffer: () => Promise.reject(new DOMException("in use", "NotReadableError")),
  };
  const way = { onProgress: () => undefined, signal: new AbortController().signal };
  const taken = await takeChosenFiles({ files: [held, chosen("甲.csv", people)], takeSent, way });
  expect(taken?.map(({ file, state }) => [file, state])).toEqual([
    ["占用.xlsx", "failed"],
    ["甲.csv", "taken"],
  ]);
  expect(taken?.[0]).toMatchObject({ reason: "unreachable" });
});
