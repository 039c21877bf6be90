import { script } from "./script";

script("check:types");
