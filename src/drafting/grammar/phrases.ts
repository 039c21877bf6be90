import type { Phrase } from "./phrase";
import { alternatives } from "./phrases/alternatives";
import { awards } from "./phrases/awards";
import { bands } from "./phrases/bands";
import { baseAndEvents } from "./phrases/baseAndEvents";
import { done } from "./phrases/completion";
import { deductions } from "./phrases/deductions";
import { discretion } from "./phrases/discretion";
import { entrusted } from "./phrases/entrusted";
import { levels, ratings } from "./phrases/levels";
import { trimmedMean } from "./phrases/means";
import { classOrRank } from "./phrases/placement";
import { pointsByPlace } from "./phrases/pointsByPlace";
import { pointsByShare } from "./phrases/pointsByShare";
import { proportion, whole } from "./phrases/rate";
import { reviewedAwards } from "./phrases/reviewedAwards";
import { scaledMarks } from "./phrases/scaled";
import { shareOfBest } from "./phrases/shareOfBest";
import { shareOfRate } from "./phrases/shareOfRate";
import { shortfall } from "./phrases/shortfall";
import { stepPerPlace } from "./phrases/stepPerPlace";
import { times } from "./phrases/times";
import { topOrDone } from "./phrases/topOrDone";
import { occurredVeto, totalVeto } from "./phrases/veto";
import { weightedParts } from "./phrases/weighted";

/** The grammar: every phrase that is understood, with samples. Where several fit a text equally, the first is taken. */
export const PHRASES: readonly Phrase[] = [
  totalVeto,
  occurredVeto,
  done,
  times,
  whole,
  proportion,
  discretion,
  classOrRank,
  topOrDone,
  stepPerPlace,
  pointsByPlace,
  pointsByShare,
  shareOfBest,
  scaledMarks,
  shareOfRate,
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
  trimmedMean,
  entrusted,
];
