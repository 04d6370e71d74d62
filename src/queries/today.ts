/** The day the build was told, `YYYY-MM-DD`. */
export const today = () => import.meta.env.SITE_TODAY;
