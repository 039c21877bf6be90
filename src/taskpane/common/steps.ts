import { createContext, useContext } from "react";

/** What is done with a workbook, in the order in which it is done. */
export const STEPS = ["start", "collect", "problems", "results", "readings", "review", "export"] as const;

export type Step = (typeof STEPS)[number];

/** Shows another step. */
export const StepContext = createContext<(step: Step) => void>(() => {
  throw new Error("there are no steps around this component");
});

/** Leads from one step to another. */
export function useGoTo(): (step: Step) => void {
  return useContext(StepContext);
}
