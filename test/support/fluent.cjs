const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");

const home = require.resolve("@fluentui/react-components/package.json");
const ofFluent = createRequire(home);
const index = readFileSync(home.replace("package.json", "lib-commonjs/index.cjs"), "utf8");

const packages = new Map(
  [...index.matchAll(/const (\w+) = require\("([^"]+)"\)/g)].map(([, name, path]) => [name, path]),
);
const exported = new Map(
  [...index.matchAll(/get (\w+) ?\(\) \{\s*return (\w+)\.(\w+);/g)].map(([, name, ...at]) => [name, at]),
);

/**
 * Fluent's components, of which each package is loaded when something of it is asked for. The package of them all loads
 * every component that there is, which each suite does anew.
 */
module.exports = new Proxy(
  { __esModule: true },
  {
    get(components, name) {
      const [holder, own] = exported.get(name) ?? [];
      if (holder !== undefined) components[name] ??= ofFluent(packages.get(holder))[own];
      return components[name];
    },
  },
);
