### The loyalty survey and remarks on the screen.
