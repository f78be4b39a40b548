/** The entries of the package that the build reads. */
export * as full from "root-causes-diplomacy";
export * as light from "root-causes-diplomacy/light";
