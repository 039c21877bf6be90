/** Packages that are published as ES modules only; they are compiled like the sources. */
const esModulesOnly = ["@noble/hashes", "hucre"];

const swc = {
  swcrc: false,
  sourceMaps: "inline",
  jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true } },
};

export default {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/bench/"],
  transform: {
    "\\.[cm]?[jt]sx?$": ["@swc/jest", swc],
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:${esModulesOnly.join("|")})/)`],
  reporters: ["default", "<rootDir>/test/support/closing-line-reporter.cjs"],
};
