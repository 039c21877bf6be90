/** Packages that are published as ES modules only; they are compiled like the sources. */
const esModulesOnly = ["@noble/hashes", "entities", "hucre", "parse5"];

const swc = {
  swcrc: false,
  sourceMaps: "inline",
  jsc: {
    target: "es2022",
    parser: { syntax: "typescript", tsx: true },
    transform: { react: { runtime: "automatic" } },
  },
};

/** Tests of the built preview. */
const END_TO_END = "<rootDir>/test/endToEnd/";

const everywhere = {
  roots: ["<rootDir>/test"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/bench/"],
  transform: {
    "\\.[cm]?[jt]sx?$": ["@swc/jest", swc],
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:${esModulesOnly.join("|")})/)`],
};

export default {
  projects: [
    {
      ...everywhere,
      displayName: "node",
      testEnvironment: "node",
      testMatch: ["**/*.test.ts"],
      testPathIgnorePatterns: [...everywhere.testPathIgnorePatterns, END_TO_END],
    },
    // What is drawn is tested in a browser's stead.
    {
      ...everywhere,
      displayName: "drawn",
      testEnvironment: "./test/support/browser-environment.cjs",
      testMatch: ["**/*.test.tsx"],
    },
    // The preview as it is built, in a real browser.
    {
      ...everywhere,
      displayName: "browser",
      testEnvironment: "node",
      roots: [END_TO_END],
      testMatch: ["**/*.test.ts"],
      globalSetup: `${END_TO_END}buildPreview.js`,
    },
  ],
  reporters: ["default", "<rootDir>/test/support/closing-line-reporter.cjs"],
};
