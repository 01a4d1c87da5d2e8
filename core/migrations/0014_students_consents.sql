CREATE INDEX consent_by_campaign ON consent (campaign)
