import { appearanceFor, type Appearance } from "../../src/taskpane/appearance";
import type { Wishes } from "../../src/ui/wishes";

const plain: Wishes = { contrast: false, dark: false };

describe("the appearance of the pane", () => {
  test.each<[string, string | undefined, Wishes, Appearance]>([
    ["is light on Office's white", "#FFFFFF", plain, "light"],
    ["is light on Office's light grey", "#E6E6E6", plain, "light"],
    ["is dark on Office's dark grey", "#262626", plain, "dark"],
    ["is dark on Office's black", "#000000", plain, "dark"],
    ["takes green for brighter than blue", "#00FF00", plain, "light"],
    ["takes blue for darker than green", "#0000FF", plain, "dark"],
    ["reads a colour without #", "262626", plain, "dark"],
    ["follows a light Office on a dark system", "#FFFFFF", { contrast: false, dark: true }, "light"],
    ["follows the system where Office does not tell", undefined, { contrast: false, dark: true }, "dark"],
    ["is light where nobody wishes otherwise", undefined, plain, "light"],
    ["follows the system where Office's colour cannot be read", "white", { contrast: false, dark: true }, "dark"],
    ["does not take a colour with transparency for a plain one", "#00000000", plain, "light"],
    [
      "is of high contrast where the system says so, whatever Office tells",
      "#FFFFFF",
      { contrast: true, dark: false },
      "contrast",
    ],
  ])("%s", (_name, background, wishes, expected) => {
    expect(appearanceFor(background, wishes)).toBe(expected);
  });
});
