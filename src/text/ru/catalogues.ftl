### Catalogues: building on others, facts of the site, editing, upgrading.
