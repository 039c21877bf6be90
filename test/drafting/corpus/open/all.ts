import type { CorpusTable } from "../corpusTable";
import { archives } from "./archives";
import { bidReview } from "./bidReview";
import { busCompany } from "./busCompany";
import { cadreReview } from "./cadreReview";
import { canteen } from "./canteen";
import { civilizedUnit } from "./civilizedUnit";
import { classPoints } from "./classPoints";
import { cleanGovernment } from "./cleanGovernment";
import { clerkCard } from "./clerkCard";
import { clinicStaff } from "./clinicStaff";
import { collegeTeaching } from "./collegeTeaching";
import { communityStars } from "./communityStars";
import { constructionTeam } from "./constructionTeam";
import { courseReview } from "./courseReview";
import { courtTeams } from "./courtTeams";
import { craftLessons } from "./craftLessons";
import { cultureStation } from "./cultureStation";
import { digitalArchive } from "./digitalArchive";
import { dormClasses } from "./dormClasses";
import { dormRounds } from "./dormRounds";
import { driverPoints } from "./driverPoints";
import { dutyRoom } from "./dutyRoom";
import { employment } from "./employment";
import { envOffice } from "./envOffice";
import { familyDoctors } from "./familyDoctors";
import { farmland } from "./farmland";
import { ferryCrews } from "./ferryCrews";
import { fireSeason } from "./fireSeason";
import { fishPonds } from "./fishPonds";
import { floodStreets } from "./floodStreets";
import { grainCounties } from "./grainCounties";
import { grainStore } from "./grainStore";
import { gridStaff } from "./gridStaff";
import { guideMarks } from "./guideMarks";
import { hamletHeads } from "./hamletHeads";
import { hospitalWards } from "./hospitalWards";
import { hygieneCity } from "./hygieneCity";
import { industryOffices } from "./industryOffices";
import { investment } from "./investment";
import { islandClinics } from "./islandClinics";
import { kilnTeams } from "./kilnTeams";
import { kindergarten } from "./kindergarten";
import { kpiWeights } from "./kpiWeights";
import { labRooms } from "./labRooms";
import { leaderQuestions } from "./leaderQuestions";
import { leadersRating } from "./leadersRating";
import { marketHall } from "./marketHall";
import { mineRescue } from "./mineRescue";
import { museumGuides } from "./museumGuides";
import { nurseVotes } from "./nurseVotes";
import { nursingHome } from "./nursingHome";
import { officeCheck } from "./officeCheck";
import { officeDiscipline } from "./officeDiscipline";
import { orchardFarms } from "./orchardFarms";
import { parkGreens } from "./parkGreens";
import { partyBuilding } from "./partyBuilding";
import { patrolList } from "./patrolList";
import { peaceList } from "./peaceList";
import { petitionWork } from "./petitionWork";
import { planReview } from "./planReview";
import { poolGrades } from "./poolGrades";
import { powerTeams } from "./powerTeams";
import { pressAndNews } from "./pressAndNews";
import { projectTasks } from "./projectTasks";
import { propertyService } from "./propertyService";
import { publicHealth } from "./publicHealth";
import { purchasing } from "./purchasing";
import { quarryGoals } from "./quarryGoals";
import { readingRooms } from "./readingRooms";
import { riverHealth } from "./riverHealth";
import { roadCleaning } from "./roadCleaning";
import { safetyDuty } from "./safetyDuty";
import { salesTeam } from "./salesTeam";
import { schoolSafety } from "./schoolSafety";
import { scienceParks } from "./scienceParks";
import { secrecyDuties } from "./secrecyDuties";
import { servicesHall } from "./servicesHall";
import { shareOfPoints } from "./shareOfPoints";
import { shiftGroups } from "./shiftGroups";
import { shopStreets } from "./shopStreets";
import { signalPosts } from "./signalPosts";
import { smartTown } from "./smartTown";
import { speechContest } from "./speechContest";
import { sportsHalls } from "./sportsHalls";
import { starVillages } from "./starVillages";
import { stationGrades } from "./stationGrades";
import { streetRounds } from "./streetRounds";
import { talentPlan } from "./talentPlan";
import { taxOffice } from "./taxOffice";
import { teacherWork } from "./teacherWork";
import { teamScores } from "./teamScores";
import { townScores } from "./townScores";
import { townSheet } from "./townSheet";
import { townYearEnd } from "./townYearEnd";
import { villageWork } from "./villageWork";
import { volunteerStars } from "./volunteerStars";
import { wardRounds } from "./wardRounds";
import { waterFirm } from "./waterFirm";
import { websites } from "./websites";
import { womenHome } from "./womenHome";

/** The tables to build with, by name. */
export const open: Readonly<Record<string, CorpusTable>> = {
  archives,
  bidReview,
  busCompany,
  cadreReview,
  canteen,
  civilizedUnit,
  classPoints,
  cleanGovernment,
  clerkCard,
  clinicStaff,
  collegeTeaching,
  communityStars,
  constructionTeam,
  courseReview,
  courtTeams,
  craftLessons,
  cultureStation,
  digitalArchive,
  dormClasses,
  dormRounds,
  driverPoints,
  dutyRoom,
  employment,
  envOffice,
  familyDoctors,
  farmland,
  ferryCrews,
  fireSeason,
  fishPonds,
  floodStreets,
  grainCounties,
  grainStore,
  gridStaff,
  guideMarks,
  hamletHeads,
  hospitalWards,
  hygieneCity,
  industryOffices,
  investment,
  islandClinics,
  kilnTeams,
  kindergarten,
  kpiWeights,
  labRooms,
  leaderQuestions,
  leadersRating,
  marketHall,
  mineRescue,
  museumGuides,
  nurseVotes,
  nursingHome,
  officeCheck,
  officeDiscipline,
  orchardFarms,
  parkGreens,
  partyBuilding,
  patrolList,
  peaceList,
  petitionWork,
  planReview,
  poolGrades,
  powerTeams,
  pressAndNews,
  projectTasks,
  propertyService,
  publicHealth,
  purchasing,
  quarryGoals,
  readingRooms,
  riverHealth,
  roadCleaning,
  safetyDuty,
  salesTeam,
  schoolSafety,
  scienceParks,
  secrecyDuties,
  servicesHall,
  shareOfPoints,
  shiftGroups,
  shopStreets,
  signalPosts,
  smartTown,
  speechContest,
  sportsHalls,
  starVillages,
  stationGrades,
  streetRounds,
  talentPlan,
  taxOffice,
  teacherWork,
  teamScores,
  townScores,
  townSheet,
  townYearEnd,
  villageWork,
  volunteerStars,
  wardRounds,
  waterFirm,
  websites,
  womenHome,
};
