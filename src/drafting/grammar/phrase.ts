import type { Rule } from "../../rules/kinds/kinds";
import type { FlatText } from "./flatText";
import type { Taken } from "./pieces";
import type { OpenCase, RuleFacts } from "./reading";

/** What a phrase makes of a text that has it. */
export interface Found {
  readonly rule: Rule;
  /** Full points as the text says them; null where it does not. They must be those of the table. */
  readonly max: number | null;
  /** What was understood: a part of the rule was made of each. */
  readonly spans: readonly Taken[];
  /** What it means, in Chinese, with its numbers. */
  readonly meaning: string;
  readonly open: readonly OpenCase[];
  /** What the text does not say and was supplied; such a reading is likely at best. */
  readonly supplied?: string;
  /** How the points count, where the text says so itself. */
  readonly counts?: RuleFacts["counts"];
}

/** A text and the rule that must be read from it. */
export interface Sample {
  readonly text: string;
  /** What is known beforehand: without more, an item 工作 of the base with the points that the text says. */
  readonly facts?: Partial<RuleFacts>;
  readonly rule: Rule;
  /** Whether something is supplied, so that the reading is not certain. */
  readonly likely?: true;
}

/** A way in which documents word a rule. */
export interface Phrase {
  readonly id: string;
  /** The wording, with its variants, for people. */
  readonly title: string;
  /** What is made of it, for people. */
  readonly makes: string;
  /** A general phrase gives way to any other that understands the same. */
  readonly general?: true;
  /** Looks for the phrase; null where the text does not have it. */
  read(text: FlatText, facts: RuleFacts): Found | null;
  readonly samples: readonly Sample[];
  /** Texts that look alike and are something else. */
  readonly counterSamples: readonly string[];
}
