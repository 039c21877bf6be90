import type { TellStep } from "../../../src/cli/system/io";
import { inSight, tellerOn } from "../../../src/cli/system/progress";

/** A teller on an output that keeps what is written, `time` milliseconds after the start. */
function teller(isTTY: boolean) {
  const written: string[] = [];
  const clock = { time: 2_000 };
  const output = (name: string) => ({
    isTTY,
    write: (text: string) => Promise.resolve(void written.push(name + text)),
  });
  const { tell, clearing } = tellerOn(output(""), () => clock.time);
  return { tell, other: clearing(output("other:")), written, clock };
}

const of = (percent: number) => ({ done: percent * 3, of: 300 });

async function tellAll(tell: TellStep, step: string, percents: readonly number[]): Promise<void> {
  for (const percent of percents) await tell(step, of(percent));
}

test("on a screen all is told in one line, which goes before anything else is written", async () => {
  const { tell, other, written } = teller(true);
  await tellAll(tell, "甲", [0, 1, 1, 2]);
  await tell("乙", false);
  await other.write("结果\n");
  await other.write("");
  expect(written).toEqual([
    "\r\u001b[K甲 1%",
    "\r\u001b[K甲 2%",
    "\r\u001b[K乙…",
    "\r\u001b[K",
    "other:结果\n",
    "other:",
  ]);
});

test("elsewhere there is a line for every quarter of a step, and none for its end", async () => {
  const { tell, other, written } = teller(false);
  await tellAll(tell, "甲", [0, 10, 24, 26, 49, 50, 74, 99, 100]);
  await tellAll(tell, "乙", [60, 100]);
  await other.write("结果\n");
  expect(written).toEqual(["甲 26%\n", "甲 50%\n", "甲 99%\n", "乙 60%\n", "other:结果\n"]);
});

test.each([true, false])(
  "what takes a moment is not told, unless it is known to be large (screen: %s)",
  async (screen) => {
    const { tell, written, clock } = teller(screen);
    clock.time = 900;
    await tellAll(tell, "甲", [10, 30, 60]);
    await tell("乙", false);
    expect(written).toEqual([]);
    await tell("丙", true);
    await tell("丙", true);
    expect(written).toEqual([screen ? "\r\u001b[K丙…" : "丙…\n"]);
  },
);

test("a step whose end nobody knows is told where somebody looks", async () => {
  const { tell, written } = teller(false);
  await tell("甲", false);
  await tell("乙", { done: 0, of: 0 });
  expect(written).toEqual([]);
});

test("work in portions is told as it goes, and comes to what it comes to", async () => {
  const shares: unknown[] = [];
  function* work() {
    yield { done: 1, of: 2 };
    yield undefined;
    return "done";
  }
  const tell: TellStep = (...told) => Promise.resolve(void shares.push(told));
  expect(await inSight(work(), "甲", tell)).toBe("done");
  expect(shares).toEqual([["甲", { done: 1, of: 2 }]]);
});
