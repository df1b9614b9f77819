### Catalogues: building on others, facts of the site, editing, upgrading.

## Каталог на основі інших
catalogues-base-unreadable = «{ $path }» не читається
catalogues-builds-on = спирається на { $names }
