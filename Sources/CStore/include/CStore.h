int cstore_placeholder(void);
