"""People whom a site names though they have nothing of the company: customers, suppliers, teachers, neighbours."""
