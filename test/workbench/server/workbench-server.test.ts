import { mkdtempSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { resolveRequest } from "../../../src/workbench/server/resolve-request";
import { startWorkbenchServer } from "../../../src/workbench/server/workbench-server";

const folders = { dist: "/served/dist", sample: "/served/sample.xlsx" };

describe("resolveRequest", () => {
  test("answers office.js of the pane with the host's bootstrap and everything else with the build", () => {
    expect(resolveRequest("/pane/office/office.js?v=1", folders)).toBe("/served/dist/host-bootstrap.js");
    expect(resolveRequest("/pane/office/excel-web-16.00.js", folders)).toBe(
      "/served/dist/office/excel-web-16.00.js",
    );
    expect(resolveRequest("/workbench.html", folders)).toBe("/served/dist/workbench.html");
    expect(resolveRequest("/", folders)).toBe("/served/dist/workbench.html");
    expect(resolveRequest("/sample.xlsx", folders)).toBe("/served/sample.xlsx");
  });

  test.each([
    "/../secret",
    "/pane/../../secret",
    "/%2e%2e/secret",
    "/..%2fsecret",
    "/a\\..\\b",
    "/%00",
    "/%zz",
    "/pane/..",
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
    expect((await get(first.port, "/pane/../../etc/passwd")).status).toBe(403);
    await first.close();
    await second.close();
  });
});

/** Not fetch: it would tidy "..", which is what is tested. */
function get(port: number, path: string): Promise<{ status: number | undefined; policy: string }> {
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path, agent: false }, (response) => {
      response.resume();
      response.on("end", () =>
        resolve({ status: response.statusCode, policy: String(response.headers["content-security-policy"]) }),
      );
    })
      .on("error", reject)
      .end();
  });
}
