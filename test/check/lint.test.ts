import { script } from "./script";

script("check:lint");
