import { resolve } from "node:path";
import { buildIfOlder } from "../workbench/server/build-if-older";
import { writeStaticSite } from "../workbench/server/write-static-site";

/** `npm run build:workbench`: the workbench as a folder of files, dist/site. */
const root = resolve(__dirname, "..", "..");
const site = resolve(root, "dist", "site");
buildIfOlder(root, (line) => console.error(line));
writeStaticSite(
  { dist: resolve(root, "dist"), sample: resolve(root, "assets", "samples", "county-sample.xlsx") },
  site,
);
console.log(`工作台的静态文件 / Static files of the workbench: ${site}`);
