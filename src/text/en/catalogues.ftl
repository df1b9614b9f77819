### Catalogues: building on others, facts of the site, editing, upgrading.

## Building on others
catalogues-base-unreadable = “{ $path }” cannot be read
catalogues-builds-on = builds on { $names }

## Editing
catalogue-all-retired = every touchpoint of it is retired
cli-retired = retired
