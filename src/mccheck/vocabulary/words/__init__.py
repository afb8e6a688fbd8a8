"""The words of the lists in the languages of authors, one module for each list.

`WORDS` has, by language and by label of the list, the names that mean that one value and nothing else. `UNCLEAR` has
names that say too little, such as “exam”, with the values that each may mean. Names are separated by commas; `exam(s)`
has letters that may be left out, `[oral|spoken] exam` has a choice. Case, accents, punctuation and articles do not
count. From the working knowledge of these languages; labels of the EU lists where they were known.
"""
