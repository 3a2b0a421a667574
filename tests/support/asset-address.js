/** Stands for the address that Vite gives a file imported with `?url`. */
const address = '/assets/file';
export { address as default };
