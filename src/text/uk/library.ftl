### Texts at hand: recommendations and phrases of the workspace.
