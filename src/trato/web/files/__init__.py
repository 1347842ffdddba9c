"""Files that come in and go out: uploads, archives, downloads, the words inside of them."""
