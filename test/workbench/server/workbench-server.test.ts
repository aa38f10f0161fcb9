import { mkdtempSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { resolveRequest } from "../../../src/workbench/server/resolve-request";
import { startWorkbenchServer } from "../../../src/workbench/server/workbench-server";

const folders = { dist: "/served/dist", sample: "/served/sample.xlsx" };

describe("resolveRequest", () => {
  test("answers with the files of the build and the sample", () => {
    expect(resolveRequest("/office/excel-web-16.00.js?v=1", folders)).toBe(
      "/served/dist/office/excel-web-16.00.js",
    );
    expect(resolveRequest("/workbench.html", folders)).toBe("/served/dist/workbench.html");
    expect(resolveRequest("/", folders)).toBe("/served/dist/workbench.html");
    expect(resolveRequest("/sample.xlsx", folders)).toBe("/served/sample.xlsx");
  });

  test.each([
    "/../secret",
    "/chunks/../../secret",
    "/%2e%2e/secret",
    "/..%2fsecret",
    "/a\\..\\b",
    "/%00",
    "/%zz",
    "/chunks/..",
  ])("refuses %s", (path) => expect(resolveRequest(path, folders)).toBeUndefined());
});

describe("startWorkbenchServer", () => {
  test("serves with a strict policy, answers 404 and 403, and takes another port when one is taken", async () => {
    const dist = mkdtempSync(join(tmpdir(), "nuan-"));
    writeFileSync(join(dist, "workbench.html"), "<p>");
    const first = await startWorkbenchServer({ dist, sample: join(dist, "none.xlsx") }, 0);
    const second = await startWorkbenchServer({ dist, sample: join(dist, "none.xlsx") }, first.port);
    expect(second.port).not.toBe(first.port);
    const page = await get(first.port, "/");
    expect(page.status).toBe(200);
    expect(page.policy).toContain("default-src 'none'");
    expect((await get(first.port, "/sample.xlsx")).status).toBe(404);
    expect((await get(first.port, "/chunks/../../etc/passwd")).status).toBe(403);
    const script = await get(first.port, "/office/office.js?v=1");
    expect(script.body).toContain("nuanWorkbenchHost");
    expect(script.body).toContain('src="office/nuan-install.js"');
    await first.close();
    await second.close();
  });
});

/** Not fetch: it would tidy "..", which is what is tested. */
function get(
  port: number,
  path: string,
): Promise<{ status: number | undefined; policy: string; body: string }> {
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path, agent: false }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (part: string) => (body += part));
      response.on("end", () =>
        resolve({
          status: response.statusCode,
          policy: String(response.headers["content-security-policy"]),
          body,
        }),
      );
    })
      .on("error", reject)
      .end();
  });
}
