-- What a row of a list says itself since it lists every turn: whether the process was ever sent, who asked, and whose turn it is.
-- Rows that are there know one turn, the next step; the next event of the process writes the others.

update mgn.summaries set summary = (
  summary::jsonb || jsonb_build_object(
    'sent', sent,
    'requester', involved[1],
    'turns', case when json_typeof(summary -> 'next') = 'object'
      then jsonb_build_array((summary -> 'next')::jsonb)
      else '[]'::jsonb
    end
  )
)::json;
