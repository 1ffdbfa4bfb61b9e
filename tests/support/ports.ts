/** Where the sites are served that the browser tests look at. */
export const PORT = 4390;
export const SECOND_PORT = 4391;
export const ADMIN_PORT = 4393;
