const { createRequire } = require("node:module");

const ofFluent = createRequire(require.resolve("@fluentui/react-components/package.json"));
const { createFluentIcon, ...utils } = ofFluent("@fluentui/react-icons/utils");
const providers = ofFluent("@fluentui/react-icons/providers");

/**
 * Fluent's icons without their lines. The package makes every icon that there is, 18 MB of paths, whenever it is loaded,
 * which each suite does anew.
 */
module.exports = new Proxy(
  { ...utils, ...providers, createFluentIcon, __esModule: true },
  {
    get(icons, name) {
      if (typeof name === "string") icons[name] ??= createFluentIcon(name, "1em", []);
      return icons[name];
    },
  },
);
