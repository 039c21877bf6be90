import type { Phrase } from "../grammar/phrase";
import { alternatives } from "./alternatives";
import { awards } from "./awards";
import { bands } from "./bands";
import { baseAndEvents } from "./baseAndEvents";
import { done } from "./completion";
import { earnings } from "./earnings";
import { unlessHappens } from "./unlessHappens";
import { deductions } from "./deductions";
import { discretion, entrusted } from "./discretion";
import { levels, ratings } from "./levels";
import { trimmedMean } from "./means";
import { classOrRank } from "./placement";
import { pointsByPlace } from "./pointsByPlace";
import { pointsByShare } from "./pointsByShare";
import { proportions } from "./proportions";
import { whole } from "./allOrNothing";
import { reviewedAwards } from "./reviewedAwards";
import { scaledMarks } from "./scaled";
import { shareOfBest } from "./shareOfBest";
import { shortfall } from "./shortfall";
import { stepPerPlace } from "./stepPerPlace";
import { times } from "./times";
import { topOrDone } from "./topOrDone";
import { occurredVeto, totalVeto } from "./veto";
import { votes } from "./votes";
import { weightedParts } from "./weighted";

/** The grammar: every phrase that is understood, with samples. Where several fit a text equally, the first is taken. */
export const PHRASES: readonly Phrase[] = [
  totalVeto,
  occurredVeto,
  done,
  times,
  whole,
  discretion,
  classOrRank,
  topOrDone,
  stepPerPlace,
  pointsByPlace,
  pointsByShare,
  shareOfBest,
  scaledMarks,
  proportions,
  weightedParts,
  bands,
  shortfall,
  levels,
  ratings,
  alternatives,
  baseAndEvents,
  awards,
  reviewedAwards,
  deductions,
  earnings,
  unlessHappens,
  trimmedMean,
  votes,
  entrusted,
];
