export * from "./bundle.js";
export * from "./help.js";
