import { cadreVotes } from "./cadreVotes";
import { energySaving } from "./energySaving";
import { forestry } from "./forestry";
import { grainSecurity } from "./grainSecurity";
import { healthInspection } from "./healthInspection";
import { lettersAndVisits } from "./lettersAndVisits";
import { openness } from "./openness";
import { riverChiefs } from "./riverChiefs";
import type { Sample } from "./sample";
import { staffing } from "./staffing";
import { studentConduct } from "./studentConduct";
import { townships } from "./townships";
import { workSafety } from "./workSafety";

/** All of them, by name. */
export const samples: Readonly<Record<string, Sample>> = {
  cadreVotes,
  energySaving,
  forestry,
  grainSecurity,
  healthInspection,
  lettersAndVisits,
  openness,
  riverChiefs,
  staffing,
  studentConduct,
  workSafety,
  townships,
};
