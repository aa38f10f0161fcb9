const fs = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");

const root = __dirname;
const dist = path.join(root, "dist");
const officeFolder = path.join(root, "node_modules/@microsoft/office-js/dist");
const officeCdn = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const fromCdn = process.env.OFFICE_JS === "cdn";
const developmentAddress = "https://localhost:3000/";
/** The manifest for the address the add-in will be served from: `npm run build -- --env address=https://…/`. */
function manifestFor(address) {
  if (!/^https:\/\/[^\s"<>&]+\/$/.test(address))
    throw new Error(
      `address=${address}：地址须以 https:// 开头、以 / 结尾 / the address must begin with https:// and end with /`,
    );
  return (manifest) => manifest.toString().replaceAll(developmentAddress, address);
}
// A worksheet function a file: what its doc comment says is what Excel shows.
const functionFiles = fs
  .readdirSync(path.join(__dirname, "src/functions"))
  .map((file) => `./src/functions/${file}`)
  .filter((file) => fs.readFileSync(path.join(__dirname, file), "utf8").includes("@customfunction"));
/** functions.json with the words of another language in place of those of the doc comments. */
async function translateFunctions(words) {
  const texts = JSON.parse(words.toString());
  const { metadataJson } = await generateCustomFunctionsMetadata(
    functionFiles.map((file) => path.join(root, file)),
  );
  const metadata = JSON.parse(metadataJson);
  for (const each of metadata.functions) {
    each.description = texts[each.id].description;
    for (const parameter of each.parameters)
      parameter.description = texts[each.id].parameters[parameter.name];
  }
  return JSON.stringify(metadata, null, 2);
}
const present = (file) => fs.existsSync(path.join(root, file));

const officeFiles = [
  "office.js",
  "excel-web-16.00.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "o15apptofilemappingtable.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
  "telemetry/oteljs.js",
  "telemetry/oteljs_agave.js",
];

const contentSecurityPolicy = [
  `default-src 'self'${fromCdn ? " https://appsforoffice.microsoft.com" : ""}`,
  // Fluent's style engine inserts rules at run time.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
].join("; ");

const rules = (targets) => [
  {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    loader: "swc-loader",
    options: {
      env: { targets },
      jsc: { parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } },
    },
  },
];

const page = (name, folder, chunks) =>
  new HtmlPlugin({
    template: `${folder}/${name}.html`,
    filename: `${name}.html`,
    chunks,
    scriptLoading: "defer",
    contentSecurityPolicy,
    officeScript: fromCdn ? officeCdn : "office/office.js",
  });

function webConfig(mode, address) {
  const withWorkbench = present("src/workbench/workbench.tsx") && present("src/workbench/workbench.html");
  return {
    name: "web",
    mode,
    target: "web",
    devtool: mode === "production" ? false : "source-map",
    entry: {
      functions: functionFiles,
      // What the functions have loaded already, the pane takes from them.
      taskpane: { import: "./src/taskpane/taskpane.tsx", dependOn: "functions" },
      ...(withWorkbench ? { workbench: "./src/workbench/workbench.tsx" } : {}),
    },
    output: {
      path: dist,
      filename: "[name].js",
      // A worker resolves the chunks it loads against its own address: it lies beside the page.
      chunkFilename: ({ chunk }) =>
        chunk.name === "computing-worker" ? "computing-worker.js" : "chunks/[name].[contenthash:8].js",
      publicPath: "",
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        ...rules("chrome 100, safari 15"),
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      ],
    },
    // One runtime a page: the pane loads functions and commands itself (shared runtime).
    // terser takes two minutes over the workbench's grid, swc ten seconds.
    optimization: {
      splitChunks: { chunks: "async" },
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
    },
    performance: { hints: false },
    plugins: [
      new MiniCssExtractPlugin({
        filename: "[name].css",
        chunkFilename: "chunks/[name].[contenthash:8].css",
      }),
      page("taskpane", "src/taskpane", ["functions", "taskpane"]),
      ...(withWorkbench ? [page("workbench", "src/workbench", ["workbench"])] : []),
      new CustomFunctionsMetadataPlugin({ input: functionFiles, output: "functions.json" }),
      new CopyPlugin({
        patterns: [
          ...officeFiles
            .filter((file) => fs.existsSync(path.join(officeFolder, file)))
            .map((file) => ({
              from: path.join(officeFolder, file),
              to: `office/${file}`,
              info: { minimized: true },
            })),
          { from: "assets/icons/*.png", to: "icons/[name][ext]" },
          { from: "src/i18n/en/function-words.json", to: "functions.en.json", transform: translateFunctions },
          { from: "manifest.xml", to: "manifest.xml", transform: manifestFor(address) },
        ],
      }),
    ],
  };
}

function nodeConfig(mode) {
  return {
    name: "excel-host",
    mode,
    target: "node20",
    devtool: false,
    entry: { "excel-host": "./src/excel-host/index.ts" },
    output: { path: dist, filename: "[name].cjs", library: { type: "commonjs2" } },
    resolve: { extensions: [".ts", ".js"] },
    // The host loads office.js by a require of its own at run time; it must stay as written.
    module: {
      rules: rules("node 20"),
      parser: { javascript: { commonjs: false, importMeta: false, dynamicImportMode: "eager" } },
    },
    externalsPresets: { node: true },
    externals: [
      ({ request }, done) => (/^(\.|\/)/.test(request) ? done() : done(null, `commonjs2 ${request}`)),
    ],
    optimization: { minimize: false },
  };
}

module.exports = ({ address = developmentAddress } = {}, { mode = "production" }) => [
  webConfig(mode, address),
  ...(present("src/excel-host/index.ts") ? [nodeConfig(mode)] : []),
];
