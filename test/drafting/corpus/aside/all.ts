import type { CorpusTable } from "../corpusTable";
import { archivesCheck } from "./archivesCheck";
import { budgetPerformance } from "./budgetPerformance";
import { busDrivers } from "./busDrivers";
import { cadreReview } from "./cadreReview";
import { canteen } from "./canteen";
import { cityCases } from "./cityCases";
import { civilUnit } from "./civilUnit";
import { classConduct } from "./classConduct";
import { collegeDept } from "./collegeDept";
import { cultureStation } from "./cultureStation";
import { districtEconomy } from "./districtEconomy";
import { dormitoryHygiene } from "./dormitoryHygiene";
import { eGovernment } from "./eGovernment";
import { elderCadres } from "./elderCadres";
import { emergencyWork } from "./emergencyWork";
import { expertReview } from "./expertReview";
import { foodSafety } from "./foodSafety";
import { forestFire } from "./forestFire";
import { gridWorkers } from "./gridWorkers";
import { hospitalQuality } from "./hospitalQuality";
import { investment } from "./investment";
import { judicialOffice } from "./judicialOffice";
import { kindergarten } from "./kindergarten";
import { lawFiles } from "./lawFiles";
import { leadersReview } from "./leadersReview";
import { libraryVillage } from "./libraryVillage";
import { marketSupervision } from "./marketSupervision";
import { militia } from "./militia";
import { newsPropaganda } from "./newsPropaganda";
import { nursingHome } from "./nursingHome";
import { officeGoals } from "./officeGoals";
import { parentSchool } from "./parentSchool";
import { parkGreen } from "./parkGreen";
import { partyBranch } from "./partyBranch";
import { petitions } from "./petitions";
import { propertyService } from "./propertyService";
import { publicHealth } from "./publicHealth";
import { readingCampus } from "./readingCampus";
import { rectification } from "./rectification";
import { riverKeeping } from "./riverKeeping";
import { roadCleaning } from "./roadCleaning";
import { roadMaintenance } from "./roadMaintenance";
import { salesKpi } from "./salesKpi";
import { schoolYear } from "./schoolYear";
import { scienceBase } from "./scienceBase";
import { serviceHall } from "./serviceHall";
import { shopFronts } from "./shopFronts";
import { shopInspection } from "./shopInspection";
import { siteSafety } from "./siteSafety";
import { skillContest } from "./skillContest";
import { speechContest } from "./speechContest";
import { staffQuarter } from "./staffQuarter";
import { statisticsOffice } from "./statisticsOffice";
import { supervisionRating } from "./supervisionRating";
import { supplier } from "./supplier";
import { teamBuilding } from "./teamBuilding";
import { tenderScore } from "./tenderScore";
import { townRanking } from "./townRanking";
import { townSafety } from "./townSafety";
import { traineePoints } from "./traineePoints";
import { villageCivil } from "./villageCivil";
import { villageEnvironment } from "./villageEnvironment";
import { villageYearEnd } from "./villageYearEnd";
import { waterTeams } from "./waterTeams";
import { womenFederation } from "./womenFederation";
import { workTeams } from "./workTeams";
import { workshopMonth } from "./workshopMonth";
import { yearBonuses } from "./yearBonuses";
import { youthLeague } from "./youthLeague";

/** The tables that measure and that nobody builds with, by name. */
export const aside: Readonly<Record<string, CorpusTable>> = {
  archivesCheck,
  budgetPerformance,
  busDrivers,
  cadreReview,
  canteen,
  cityCases,
  civilUnit,
  classConduct,
  collegeDept,
  cultureStation,
  districtEconomy,
  dormitoryHygiene,
  eGovernment,
  elderCadres,
  emergencyWork,
  expertReview,
  foodSafety,
  forestFire,
  gridWorkers,
  hospitalQuality,
  investment,
  judicialOffice,
  kindergarten,
  lawFiles,
  leadersReview,
  libraryVillage,
  marketSupervision,
  militia,
  newsPropaganda,
  nursingHome,
  officeGoals,
  parentSchool,
  parkGreen,
  partyBranch,
  petitions,
  propertyService,
  publicHealth,
  readingCampus,
  rectification,
  riverKeeping,
  roadCleaning,
  roadMaintenance,
  salesKpi,
  schoolYear,
  scienceBase,
  serviceHall,
  shopFronts,
  shopInspection,
  siteSafety,
  skillContest,
  speechContest,
  staffQuarter,
  statisticsOffice,
  supervisionRating,
  supplier,
  teamBuilding,
  tenderScore,
  townRanking,
  townSafety,
  traineePoints,
  villageCivil,
  villageEnvironment,
  villageYearEnd,
  waterTeams,
  womenFederation,
  workTeams,
  workshopMonth,
  yearBonuses,
  youthLeague,
};
