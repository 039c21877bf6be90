import type { Language } from "../../shared/language";
import { labelIn, type Label } from "../../shared/words";
import type { Scalar } from "../form/describe";
import { fieldWords, optionWords, valueWords } from "./words";
import { lookUp } from "../../shared/lookUp";

/** What a field of a group is called: in that group, or anywhere. */
export function fieldLabel(group: string, key: string, language: Language): string {
  return worded(lookUp(fieldWords, `${group}.${key}`) ?? lookUp(fieldWords, key), language, `${group}.${key}`);
}

/** What a shape is called that a field of a group can have, such as a kind of rule. */
export function optionLabel(group: string, key: string, option: string, language: Language): string {
  const name = `${key}:${option}`;
  const label =
    lookUp(optionWords, `${group}.${name}`) ?? lookUp(optionWords, name) ?? lookUp(optionWords, `:${option}`);
  return worded(label, language, `${group}.${name}`);
}

/** What a parameter of a rule or part is called by its path (scale.partSteps); the path where nobody has a word for it. */
export function parameterLabel(path: string, language: Language): string {
  const label = lookUp(fieldWords, path.split(".").at(-1) ?? "");
  return label === undefined ? path : `${labelIn(label, language)} (${path})`;
}

/** What a value of a field is called that is chosen from a list. */
export function valueLabel(group: string, key: string, value: Scalar, language: Language): string {
  const name = `${key}=${String(value)}`;
  return worded(lookUp(valueWords, `${group}.${name}`) ?? lookUp(valueWords, name), language, `${group}.${name}`);
}

function worded(label: Label | undefined, language: Language, name: string): string {
  if (label === undefined) throw new RangeError(`no label for ${name}`);
  return labelIn(label, language);
}
