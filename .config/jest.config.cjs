/** @type {import("jest").Config} */
module.exports = {
  rootDir: "..",
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  testPathIgnorePatterns: ["<rootDir>/test/e2e/"],
  moduleFileExtensions: ["js", "ts", "tsx", "mjs", "cjs", "json"],
  moduleNameMapper: { "\\.css$": "<rootDir>/.config/empty-style.cjs" },
  transform: {
    "^.+\\.(t|j|mj)sx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
  },
  transformIgnorePatterns: ["node_modules/(?!(fast-check|pure-rand|@borgar|fflate|saxes)/)"],
  testTimeout: 60000,
};
