/** The version of this script, put in by the build. */
export const version = PCW_VERSION;
