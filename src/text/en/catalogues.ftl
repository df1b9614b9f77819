### Catalogues: building on others, facts of the site, editing, upgrading.

## Editing
catalogue-all-retired = every touchpoint of it is retired
cli-retired = retired
