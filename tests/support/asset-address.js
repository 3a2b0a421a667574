/** Stands for the address that Vite gives a file imported with `?url`. */
export default '/assets/file';
