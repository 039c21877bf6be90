import { useEditTexts } from "../useEditTexts";
import { useForm } from "./formContext";

/** What is wrong with the value at a path, in words for somebody who fills in a form. */
export function useFault(path: string, value: unknown): string | undefined {
  const words = useEditTexts();
  const fault = useForm().faults.get(path);
  return fault !== undefined && (value === "" || value === undefined) ? words.required : fault;
}
