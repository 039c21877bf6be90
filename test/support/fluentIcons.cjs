const { createRequire } = require("node:module");

const ofFluent = createRequire(require.resolve("@fluentui/react-components/package.json"));
const ofIcons = createRequire(ofFluent.resolve("@fluentui/react-icons/providers"));

/** What the package has besides icons: how they are made, and what is given to those within. */
const tools = {
  ...ofIcons("./utils/createFluentIcon"),
  ...ofIcons("./utils/useIconState"),
  ...ofIcons("./utils/constants"),
  ...ofIcons("./contexts/index"),
  bundleIcon: ofIcons("./utils/bundleIcon").default,
  wrapIcon: ofIcons("./utils/wrapIcon").default,
};

/**
 * Fluent's icons without their lines. The package makes every icon that there is, 18 MB of paths, whenever it is loaded,
 * which each suite does anew.
 */
module.exports = new Proxy(
  { ...tools, __esModule: true },
  {
    get(icons, name) {
      if (typeof name === "string") icons[name] ??= tools.createFluentIcon(name, "1em", []);
      return icons[name];
    },
  },
);
