"""Reading: from a file to plain data with the place of every key and value, and on to a descriptor."""
