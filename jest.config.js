import { availableParallelism } from "node:os";

/** Packages that are published as ES modules only; they are compiled like the sources. */
const esModulesOnly = ["@noble/hashes", "entities", "hucre", "parse5"];

const swc = {
  swcrc: false,
  sourceMaps: true,
  jsc: {
    target: "es2022",
    parser: { syntax: "typescript", tsx: true },
    transform: { react: { runtime: "automatic" } },
  },
};

/** Checks of everything that is written, by other programs. */
const CHECK = "<rootDir>/test/check/";
/** Tests of the built preview. */
const END_TO_END = "<rootDir>/test/endToEnd/";

const everywhere = {
  runtime: "<rootDir>/test/support/keptScripts.cjs",
  roots: ["<rootDir>/test"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/bench/"],
  transform: {
    "\\.[cm]?[jt]sx?$": ["@swc/jest", swc],
  },
  moduleNameMapper: { "^\\.\\./locales/index\\.cjs$": "<rootDir>/test/support/zodLocales.cjs" },
  transformIgnorePatterns: [`/node_modules/(?!(?:${esModulesOnly.join("|")})/)`],
};

export default {
  projects: [
    { ...everywhere, displayName: "check", testEnvironment: "node", roots: [CHECK] },
    {
      ...everywhere,
      displayName: "node",
      testEnvironment: "node",
      testMatch: ["**/*.test.ts"],
      testPathIgnorePatterns: [...everywhere.testPathIgnorePatterns, CHECK, END_TO_END],
    },
    // What is drawn is tested in a browser's stead.
    {
      ...everywhere,
      displayName: "drawn",
      testEnvironment: "./test/support/browser-environment.cjs",
      moduleNameMapper: {
        ...everywhere.moduleNameMapper,
        "^@fluentui/react-components$": "<rootDir>/test/support/fluent.cjs",
        "^@fluentui/react-icons$": "<rootDir>/test/support/fluentIcons.cjs",
        "^react$": "<rootDir>/test/support/react.cjs",
        "^react/(jsx-runtime)$": "<rootDir>/node_modules/react/cjs/react-$1.production.js",
        "^react-dom$": "<rootDir>/node_modules/react-dom/cjs/react-dom.production.js",
        "^react-dom/client$": "<rootDir>/node_modules/react-dom/cjs/react-dom-client.production.js",
      },
      setupFiles: ["<rootDir>/test/support/styleByClass.ts"],
      setupFilesAfterEnv: ["<rootDir>/test/support/patience.ts"],
      testMatch: ["**/*.test.tsx"],
    },
    // The preview as it is built, in a real browser.
    {
      ...everywhere,
      displayName: "browser",
      testEnvironment: "node",
      roots: [END_TO_END],
      testMatch: ["**/*.test.ts"],
      globalSetup: `${END_TO_END}openSite.cjs`,
      globalTeardown: `${END_TO_END}closeSite.cjs`,
    },
  ],
  // Two also where there are but two cores: the checks and the browser work in processes of their own.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  // What suites leave behind slows whatever is collected after them; a new process is ready in a second.
  workerIdleMemoryLimit: "1GB",
  testSequencer: "<rootDir>/test/support/longestFirst.cjs",
  // The longest of all, through the whole preview, takes a minute or two where the machine is busy.
  testTimeout: 180_000,
  reporters: ["default", "<rootDir>/test/support/closing-line-reporter.cjs"],
};
