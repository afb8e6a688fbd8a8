"""Help for authors: templates and questions to begin with, and mending what cannot be meant otherwise."""
