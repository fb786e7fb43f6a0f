int cstore_placeholder(void) { return 0; }
