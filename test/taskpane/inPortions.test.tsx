import { act, renderHook, waitFor } from "@testing-library/react";
import type { Portions } from "../../src/shared/portions";
import { useInPortions, type Worked } from "../../src/taskpane/common/useInPortions";

/** Work that notes every portion that was done of it. */
function counting(result: string, noted: string[]): () => Portions<string> {
  return function* () {
    for (let done = 0; done < 3; done += 1) {
      noted.push(result);
      // Longer than what is done without a pause.
      const end = performance.now() + 80;
      while (performance.now() < end);
      yield { done, of: 3 };
    }
    return result;
  };
}

test("small work is there at once", () => {
  const make = counting("小", []);
  const { result } = renderHook(() => useInPortions(make, true));
  expect(result.current).toEqual({ value: "小", going: null });
});

test("large work tells how far it is; what it came to before stays until other work has come to its end", async () => {
  const [first, second] = [counting("甲", []), counting("乙", [])];
  // All that was drawn, in order: what is there for some milliseconds only may be gone before anybody looks again.
  const drawn: Worked<string>[] = [];
  const draw = ({ make }: { make: typeof first }): Worked<string> => {
    const worked = useInPortions(make, false);
    drawn.push(worked);
    return worked;
  };
  const { result, rerender } = renderHook(draw, { initialProps: { make: first } });
  expect(result.current).toEqual({ value: null, going: { done: 0, of: 1 } });
  await waitFor(() => {
    expect(result.current).toEqual({ value: "甲", going: null });
  });
  expect(drawn).toContainEqual({ value: null, going: { done: 1, of: 3 } });
  rerender({ make: second });
  expect(result.current).toEqual({ value: "甲", going: { done: 0, of: 1 } });
  await waitFor(() => {
    expect(result.current).toEqual({ value: "乙", going: null });
  });
});

test("work that nobody waits for any more is left off", async () => {
  const noted: string[] = [];
  const { unmount } = renderHook(() => useInPortions(counting("甲", noted), false));
  unmount();
  await act(() => new Promise((resolve) => setTimeout(resolve, 100)));
  expect(noted).toEqual([]);
});
