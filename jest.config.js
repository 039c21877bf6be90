/** Packages that are published as ES modules only; they are compiled like the sources. */
const esModulesOnly = ["@noble/hashes", "hucre"];

const swc = {
  swcrc: false,
  sourceMaps: "inline",
  jsc: {
    target: "es2022",
    parser: { syntax: "typescript", tsx: true },
    transform: { react: { runtime: "automatic" } },
  },
};

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
    { ...everywhere, testEnvironment: "node", testMatch: ["**/*.test.ts"] },
    // What is drawn is tested in a browser's stead.
    { ...everywhere, testEnvironment: "./test/support/browser-environment.cjs", testMatch: ["**/*.test.tsx"] },
  ],
  reporters: ["default", "<rootDir>/test/support/closing-line-reporter.cjs"],
};
